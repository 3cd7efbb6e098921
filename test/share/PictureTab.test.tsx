import { render, screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { beforeAll, beforeEach, expect, test, vi } from "vitest"
import { makePicture } from "../../src/share/makePicture.ts"
import { PictureTab } from "../../src/share/PictureTab.tsx"
import { createSession } from "../../src/state/createSession.ts"
import type { Shapes } from "../../src/world/shapes.ts"

// A map needs a real browser; here it is when pictures are asked for that counts.
vi.mock("../../src/share/makePicture.ts", () => ({ makePicture: vi.fn() }))

/** What was asked for, and what ends it. */
interface Order {
  readonly width: number
  readonly signal: AbortSignal
  end(): void
}
let orders: Order[] = []

beforeAll(() => {
  URL.createObjectURL = () => "blob:picture"
  URL.revokeObjectURL = () => {}
})
beforeEach(() => {
  orders = []
  vi.mocked(makePicture).mockImplementation((_viewer, _shapes, { width }, signal) => {
    if (signal.aborted) return Promise.reject(signal.reason)
    return new Promise((resolve) => {
      orders.push({ width, signal, end: () => resolve(new Blob([`${width}`])) })
    })
  })
})

async function open() {
  const session = createSession("en")
  await session.goto("t=1992")
  const { viewer } = session.store.getState()
  const room = {
    session,
    viewer: viewer!,
    shapes: {} as Shapes,
    lang: "en",
    theme: "light",
  } as const
  const { unmount } = render(<PictureTab {...room} />)
  await waitFor(() => expect(orders).toHaveLength(1))
  return { unmount, user: userEvent.setup() }
}

test("quick changes call pictures off; only the last is made, once the first has ended", async () => {
  const { user } = await open()
  const size = screen.getByRole("combobox")
  await user.selectOptions(size, "wider")
  await user.selectOptions(size, "square")
  await user.selectOptions(size, "page")
  expect(orders.map(({ width }) => width)).toEqual([1280])
  expect(orders[0]!.signal.aborted).toBe(true)
  orders[0]!.end()
  await waitFor(() => expect(orders.map(({ width }) => width)).toEqual([1280, 1123]))
  // What was called off is not shown, though it came.
  expect(screen.queryByRole("img")).toBeNull()
  orders[1]!.end()
  await screen.findByRole("img")
})

test("a tab that is left calls its picture off", async () => {
  const { unmount } = await open()
  unmount()
  expect(orders[0]!.signal.aborted).toBe(true)
})

test("a picture is copied to the clipboard as PNG, and the reader is told", async () => {
  const { user } = await open()
  const write = vi.fn(async (_items: ClipboardItem[]) => {})
  vi.stubGlobal(
    "ClipboardItem",
    class {
      constructor(readonly kinds: Record<string, Blob>) {}
    },
  )
  vi.spyOn(navigator.clipboard, "write").mockImplementation(write)
  orders[0]!.end()
  await screen.findByRole("img")
  await user.click(screen.getByRole("button", { name: /copy/i }))
  expect(Object.keys((write.mock.calls[0]![0][0] as unknown as { kinds: object }).kinds)).toEqual([
    "image/png",
  ])
  expect(screen.getByRole("status").textContent).toMatch(/is in the clipboard/)
})
