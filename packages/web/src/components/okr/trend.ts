/** Which way a number went between its last two readings. */
export type Trend = 'up' | 'flat' | 'down'
