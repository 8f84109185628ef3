/** What a standard normal figure stays under with a probability of 97.5 %. */
export const NORMAL_QUANTILE = 1.959963984540054;
