/**
 * Components that React rendered, and those of them that are off the panels.
 * @typedef {{ all: number, off: number }} Renders
 * @typedef {Window & typeof globalThis & { renders: Renders }} Watched
 * @typedef {{ tag: number, flags: number, stateNode: unknown, alternate: Fiber | null, child: Fiber | null, sibling: Fiber | null, return: Fiber | null }} Fiber
 */

/**
 * Runs in a page before its own scripts and counts in `window.renders`. React tells the hook of its
 * developer tools of every commit, in production too; a component that ran has React's flag for work
 * performed. Where a component is, is where its first element is, or else what it is in.
 * @param {string} panels a selector
 */
export function watchReact(panels) {
  /** @type {Renders} */
  const renders = { all: 0, off: 0 }
  const [functionComponent, hostComponent, memo, simpleMemo] = [0, 5, 14, 15]
  const performedWork = 1

  /** @param {Fiber | null} first @returns {Element | undefined} */
  function elementIn(first) {
    for (let fiber = first; fiber; fiber = fiber.sibling) {
      if (fiber.tag === hostComponent) return /** @type {Element} */ (fiber.stateNode)
      const inside = elementIn(fiber.child)
      if (inside) return inside
    }
    return undefined
  }

  /** @param {Fiber | null} fiber @returns {Element | undefined} */
  const elementAround = (fiber) =>
    fiber?.tag === hostComponent
      ? /** @type {Element} */ (fiber.stateNode)
      : fiber
        ? elementAround(fiber.return)
        : undefined

  /** @param {Fiber} fiber */
  function visit(fiber) {
    const before = fiber.alternate
    if (!before) return // new: rendered by what is above it
    const isComponent = [functionComponent, memo, simpleMemo].includes(fiber.tag)
    if (isComponent && fiber.flags & performedWork) {
      renders.all++
      const element = elementIn(fiber.child) ?? elementAround(fiber)
      if (!element?.closest(panels)) renders.off++
    }
    if (fiber.child === before.child) return // nothing below it was looked at
    for (let child = fiber.child; child; child = child.sibling) visit(child)
  }

  Object.assign(window, {
    renders,
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberUnmount() {},
      onPostCommitFiberRoot() {},
      /** @param {number} _renderer @param {{ current: Fiber }} root */
      onCommitFiberRoot: (_renderer, root) => visit(root.current),
    },
  })
}
