/** In px, and fixed, so that nothing moves when the drawing arrives. */
export const chartHeight = 260
