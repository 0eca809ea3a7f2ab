/** Words of the desk for placing rows and meetings: moving, splitting, merging, frames, side events. */
export const placing = {};
