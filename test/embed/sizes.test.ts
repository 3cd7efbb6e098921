import { resolve } from "node:path"
import { gzipSync } from "node:zlib"
import { build, type Rolldown } from "vite"
import { expect, test } from "vitest"
import { forms } from "../../src/protocol/State.ts"

/** A source as the one module that foreign pages load. */
async function moduleOf(source: string): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      target: "es2022",
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: resolve(source),
        preserveEntrySignatures: "strict",
        output: { codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput
  expect(output).toHaveLength(1)
  return output[0].code
}

test("the web component is one module of at most 3 kB gzipped", async () => {
  const code = await moduleOf("src/embed/comityMap.ts")
  expect(code).not.toMatch(/\bimport\s*["'{(]/)
  expect(gzipSync(code).length).toBeLessThanOrEqual(3000)
})

test("the web component has an attribute for every key of a state but the version", async () => {
  const [version, ...keys] = Object.keys(forms)
  expect(version).toBe("v")
  expect(await moduleOf("src/embed/comityMap.ts")).toContain(keys.join(" "))
})

test("the client for hosts is one module that exports connect", async () => {
  const code = await moduleOf("src/embed/comityHost.ts")
  expect(code).not.toMatch(/\bimport\s*["'{(]/)
  expect(code).toMatch(/export\s*\{\s*\w+ as connect\s*\}/)
  expect(gzipSync(code).length).toBeLessThanOrEqual(1500)
})
