/** The one animation of the map: a phase from 0 to 1 by the wall clock, handed to what draws. */
export interface Flight {
  /** Begins again from 0 and lasts so many milliseconds; 0 cuts to the end. */
  begin(duration: number): void
  /** Goes to the end at once. */
  end(): void
}

export function createFlight(draw: (phase: number) => void, landed: () => void): Flight {
  let request: number | undefined
  const end = () => {
    if (request !== undefined) cancelAnimationFrame(request)
    request = undefined
    draw(1)
    landed()
  }
  return {
    begin(duration) {
      if (request !== undefined) cancelAnimationFrame(request)
      if (duration <= 0) {
        end()
        return
      }
      let start: number | undefined
      const frame = (now: number) => {
        start ??= now
        const phase = (now - start) / duration
        if (phase >= 1) end()
        else {
          draw(phase)
          request = requestAnimationFrame(frame)
        }
      }
      draw(0)
      request = requestAnimationFrame(frame)
    },
    end,
  }
}
