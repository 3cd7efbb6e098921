import { useEffect, useState } from "react"

/** How long a hand may rest before it is taken to be gone, in milliseconds. */
const patience = 3000

/** Whether no pointer has moved for a while. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const wake = () => {
      setIdle(false)
      clearTimeout(timer)
      timer = setTimeout(() => setIdle(true), patience)
    }
    wake()
    addEventListener("pointermove", wake)
    addEventListener("pointerdown", wake)
    return () => {
      clearTimeout(timer)
      removeEventListener("pointermove", wake)
      removeEventListener("pointerdown", wake)
    }
  }, [])
  return isIdle
}
