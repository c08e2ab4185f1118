/** The marks of chosen clubs, in an 8 by 8 box: circle, square, triangle, diamond. Beside its colour each has a shape. */
export const markShapes = [
  'M4,.6A3.4,3.4 0 1 1 4,7.4A3.4,3.4 0 1 1 4,.6Z',
  'M1,1H7V7H1Z',
  'M4,.6L7.6,7.2H.4Z',
  'M4,.2L7.8,4L4,7.8L.2,4Z',
] as const
