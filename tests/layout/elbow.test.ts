import {expect, it} from 'vitest'
import {elbow} from '../../src/layout/elbow.ts'

it('is straight between two points of the same height', () => {
  expect(elbow([0, 10], [50, 10], 7)).toBe('M0,10H50')
})

it('goes down by a rounded step at half way', () => {
  expect(elbow([0, 0], [100, 50], 10)).toBe('M0,0H40Q50,0,50,10V40Q50,50,60,50H100')
})

it('goes up the same way', () => {
  expect(elbow([0, 50], [100, 0], 10)).toBe('M0,50H40Q50,50,50,40V10Q50,0,60,0H100')
})

it('rounds less where there is no room for more', () => {
  expect(elbow([0, 0], [100, 6], 10)).toBe('M0,0H47Q50,0,50,3V3Q50,6,53,6H100')
  expect(elbow([0, 0], [8, 50], 10)).toBe('M0,0H0Q4,0,4,4V46Q4,50,8,50H8')
})

it('has sharp corners without a radius', () => {
  expect(elbow([0, 0], [20, 10], 0)).toBe('M0,0H10Q10,0,10,0V10Q10,10,10,10H20')
})
