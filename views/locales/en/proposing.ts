/** Words of proposing an organization of work: estimates, wishes, reasons, what is cut, the ways out. */
export const proposing = {};
