// kepler.gl's arc layer with its filter by time, without a base map: those that it has come from a network.

import bundle from "kepler.gl/umd/keplergl.min.js?url"
import * as React from "react"
import * as jsxRuntime from "react/jsx-runtime"
import * as ReactDOM from "react-dom"
import { createRoot } from "react-dom/client"
import * as ReactRedux from "react-redux"
import * as Redux from "redux"
import * as styledComponents from "styled-components"
import { drawnAndQuiet, nextFrame } from "./frames.js"
import { readArcs } from "./readArcs.js"

// Its bundle takes these from the window, and of this one what a module exports by default.
const styled = { ...styledComponents, __esModule: true }
Object.assign(window, {
  React,
  ReactDOM,
  Redux,
  ReactRedux,
  styled,
  "react/jsx-runtime": jsxRuntime,
})

const id = "map"
const msOf = (time) => Math.round((time - 1970) * 365 * 86_400_000)

export default async function open(container) {
  const asked = new URLSearchParams(location.hash.slice(1))
  await new Promise((resolve, reject) => {
    const script = document.createElement("script")
    Object.assign(script, { src: bundle, onload: resolve, onerror: reject })
    document.head.append(script)
  })
  const { KeplerGl } = window
  const reducers = Redux.combineReducers({ keplerGl: KeplerGl.keplerGlReducer })
  const store = Redux.createStore(
    reducers,
    {},
    Redux.applyMiddleware(...KeplerGl.enhanceReduxMiddleware([])),
  )
  const size = { width: Number(asked.get("width")), height: Number(asked.get("height")) }
  createRoot(container).render(
    React.createElement(
      ReactRedux.Provider,
      { store },
      React.createElement(KeplerGl.KeplerGl, { id, mapboxApiAccessToken: "", ...size }),
    ),
  )
  while (!store.getState().keplerGl[id]) await nextFrame()

  return {
    fill: (text, year) =>
      drawnAndQuiet(() => {
        const { count, from, to, time } = readArcs(text)
        const fields = ["from_lng", "from_lat", "to_lng", "to_lat"].map((name) => ({
          name,
          type: "real",
          format: "",
          analyzerType: "FLOAT",
        }))
        const at = { name: "time", type: "timestamp", format: "x", analyzerType: "TIME" }
        const rows = Array.from({ length: count }, (_, i) => [
          from[2 * i],
          from[2 * i + 1],
          to[2 * i],
          to[2 * i + 1],
          msOf(time[i]),
        ])
        store.dispatch(
          KeplerGl.addDataToMap({
            datasets: {
              info: { id: "arcs", label: "arcs" },
              data: { fields: [...fields, at], rows },
            },
            options: { centerMap: false, readOnly: true, autoCreateLayers: false },
            config: configOf(asked, year),
          }),
        )
      }),
    step: (year) =>
      drawnAndQuiet(() =>
        store.dispatch(
          KeplerGl.wrapTo(id, KeplerGl.setFilter(0, "value", [msOf(year), msOf(year + 1) - 1])),
        ),
      ),
  }
}

const configOf = (asked, year) => ({
  version: "v1",
  config: {
    mapState: {
      longitude: Number(asked.get("lng")),
      latitude: Number(asked.get("lat")),
      zoom: Number(asked.get("zoom")),
    },
    mapStyle: { styleType: "no_map" },
    visState: {
      filters: [
        {
          id: "time",
          dataId: ["arcs"],
          name: ["time"],
          type: "timeRange",
          value: [msOf(year), msOf(year + 1) - 1],
        },
      ],
      layers: [
        {
          id: "arcs",
          type: "arc",
          config: {
            dataId: "arcs",
            label: "arcs",
            color: [168, 68, 42],
            columns: { lat0: "from_lat", lng0: "from_lng", lat1: "to_lat", lng1: "to_lng" },
            isVisible: true,
            visConfig: { opacity: 0.8, thickness: 2 },
          },
        },
      ],
    },
  },
})
