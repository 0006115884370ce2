/** The part of subset-font that we use: it comes without types. */
declare module 'subset-font' {
	const subsetFont: (
		typeface: Buffer,
		letters: string,
		settings: { targetFormat: 'truetype' | 'woff2'; variationAxes?: Record<string, number> },
	) => Promise<Buffer>;
	export { subsetFont as default };
}
