import {
  type ComponentType,
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useContext,
  useEffect,
  useState,
} from "react"

/** Told when a part of the page could not be fetched. */
export const MissingContext = createContext(() => {})

interface LateProps {
  /** What stands there until the part is here, or where it cannot be had. */
  readonly fallback?: ReactNode
  /** Told, too, that it cannot be had. */
  readonly onMissing?: (() => void) | undefined
}

/**
 * A part of the page that travels when it is first shown. Where it cannot be fetched the page stays as it is,
 * without that part; shown again, it is asked for again.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props & LateProps> {
  const ask = () =>
    lazy(async (): Promise<{ default: ComponentType<Props & LateProps> }> => {
      try {
        return { default: await load() }
      } catch {
        Part = ask()
        return { default: Missing }
      }
    })
  let Part = ask()
  // biome-ignore lint/correctness/noComponentHookFactories: each is made once, at the top of a module
  return function Late(props) {
    const [Own] = useState(() => Part)
    return (
      <Suspense fallback={props.fallback}>
        <Own {...props} />
      </Suspense>
    )
  }
}

function Missing({ fallback, onMissing }: LateProps) {
  const tell = useContext(MissingContext)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is told once
  useEffect(() => {
    tell()
    onMissing?.()
  }, [])
  return fallback
}
