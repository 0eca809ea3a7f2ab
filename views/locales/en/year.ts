/** Words of the picture of a session and of the year of all bodies. */
export const year = {};
