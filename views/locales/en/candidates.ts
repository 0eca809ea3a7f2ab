/** Words of several organizations of work side by side. */
export const candidates = {};
