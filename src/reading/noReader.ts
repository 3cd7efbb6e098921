/** In the one file there is no worker: its policy allows none. */
export const startReader = async (): Promise<Worker | undefined> => undefined
