/** The room in px for which the build draws a bracket: what most columns of text give, and little for a screen. */
export const drawnFor = 720
