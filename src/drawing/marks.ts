/** The marks of chosen clubs, in an 8 by 8 box: circle, square, triangle, diamond. Beside its colour each has a shape. */
export const markShapes = [
  'm4,.6a3.4,3.4 0 1 1 0,6.8a3.4,3.4 0 1 1 0,-6.8z',
  'm1,1h6v6h-6z',
  'm4,.6l3.6,6.6h-7.2z',
  'm4,.2l3.8,3.8l-3.8,3.8l-3.8,-3.8z',
] as const
