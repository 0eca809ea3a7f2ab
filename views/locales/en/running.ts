/** Words of a session while it runs: what happens at a meeting, re-flowing, the hall's screen. */
export const running = {};
