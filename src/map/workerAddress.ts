import file from "maplibre-gl/dist/maplibre-gl-worker.mjs?url"

/**
 * Where MapLibre finds its worker. A frame without an origin of its own may start a worker only from
 * a text, so there it is one line that imports the file.
 */
export const workerAddress =
  self.origin === "null"
    ? URL.createObjectURL(
        new Blob([`import ${JSON.stringify(new URL(file, document.baseURI).href)}`], {
          type: "text/javascript",
        }),
      )
    : file
