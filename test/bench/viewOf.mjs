/**
 * The size and the view of the map of Comity's page, once it rests, as the bare map's hash wants them.
 * @param {import("playwright").Page} page
 */
export async function viewOf(page) {
  const view = await page.evaluate(async () => {
    await window.comity.arrived()
    const map = /** @type {import("maplibre-gl").Map} */ (window.comity.atlas()?.map)
    const { clientWidth: width, clientHeight: height } = map.getContainer()
    const { lng, lat } = map.getCenter()
    return { width, height, lng, lat, zoom: map.getZoom() }
  })
  return new URLSearchParams(Object.entries(view).map(([key, value]) => [key, String(value)]))
}
