import { expect, test } from "vitest"
import { zoomPan } from "../../src/export/film/zoomPan.ts"

const width = 1280
const beijing = { lng: 116.4, lat: 39.9, zoom: 4 }
const tirana = { lng: 19.8, lat: 41.3, zoom: 4 }
const world = { lng: 110, lat: 20, zoom: 1.3 }
const parts = Array.from({ length: 101 }, (_, i) => i / 100)

test("a way begins and ends exactly at its ends", () => {
  expect(zoomPan(beijing, world, width)(0)).toEqual(beijing)
  expect(zoomPan(beijing, world, width)(1)).toEqual(world)
})

test("it is continuous at both ends", () => {
  const way = zoomPan(beijing, tirana, width)
  for (const [part, end] of [
    [0.001, beijing],
    [0.999, tirana],
  ] as const) {
    const { lng, lat, zoom } = way(part)
    expect(lng).toBeCloseTo(end.lng, 3)
    expect(lat).toBeCloseTo(end.lat, 3)
    expect(zoom).toBeCloseTo(end.zoom, 3)
  }
})

test("from close up to close up it draws back between, but never to see more than the earth", () => {
  const zooms = parts.map((part) => zoomPan(beijing, tirana, width)(part).zoom)
  expect(Math.min(...zooms)).toBeLessThan(3.5)
  expect(Math.min(...zooms)).toBeGreaterThanOrEqual(Math.log2(width / 512) - 1e-9)
})

test("it takes the shorter way over the 180th meridian", () => {
  const [fiji, samoa] = [
    { lng: 178, lat: -18, zoom: 4 },
    { lng: -172, lat: -14, zoom: 4 },
  ]
  for (const part of parts) {
    const { lng } = zoomPan(fiji, samoa, width)(part)
    expect(Math.abs(lng)).toBeGreaterThanOrEqual(172 - 1e-9)
  }
})

test("where only the zoom changes the place stays", () => {
  const way = zoomPan(beijing, { ...beijing, zoom: 2 }, width)
  expect(way(0.5).zoom).toBeCloseTo(3)
  expect(way(0.3).lng).toBeCloseTo(116.4)
})

test("from the whole world in it never turns back", () => {
  const zooms = parts.map((part) => zoomPan(world, tirana, width)(part).zoom)
  expect(zooms.every((zoom, i) => i === 0 || zoom >= zooms[i - 1]! - 1e-9)).toBe(true)
})
