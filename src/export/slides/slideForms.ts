import type { Box } from "./SlidePlan.ts"

/** The two forms of a slide. */
export type SlideForm = "wide" | "old"

/** Where things stand on the slides of a form, in inches. */
export interface SlideRooms {
  readonly width: number
  readonly height: number
  readonly title: Box
  readonly moment: Box
  readonly picture: Box
  readonly text: Box
  readonly legend: Box
  readonly foot: Box
  /** The room of a slide that has only text. */
  readonly page: Box
}

/** 16:9 has the map on the left; 4:3 has it above the words. */
export const slideRooms: Readonly<Record<SlideForm, SlideRooms>> = {
  wide: {
    width: 40 / 3,
    height: 7.5,
    title: { x: 0.5, y: 0.4, w: 9.3, h: 0.8 },
    moment: { x: 10, y: 0.4, w: 2.833, h: 0.8 },
    picture: { x: 0.5, y: 1.35, w: 8.3, h: 5.1 },
    text: { x: 9.1, y: 1.35, w: 3.733, h: 2.95 },
    legend: { x: 9.1, y: 4.4, w: 3.733, h: 2.05 },
    foot: { x: 0.5, y: 6.65, w: 12.333, h: 0.45 },
    page: { x: 0.5, y: 1.35, w: 12.333, h: 5.1 },
  },
  old: {
    width: 10,
    height: 7.5,
    title: { x: 0.5, y: 0.35, w: 6.8, h: 0.8 },
    moment: { x: 7.4, y: 0.35, w: 2.1, h: 0.8 },
    picture: { x: 0.5, y: 1.25, w: 9, h: 3.7 },
    text: { x: 0.5, y: 5.1, w: 5.3, h: 1.6 },
    legend: { x: 6.1, y: 5.1, w: 3.4, h: 1.6 },
    foot: { x: 0.5, y: 6.82, w: 9, h: 0.42 },
    page: { x: 0.5, y: 1.25, w: 9, h: 5.4 },
  },
}

/** CSS pixels per inch of a slide: the map's names are then as large as its words. */
export const pixelsPerInch = 96
