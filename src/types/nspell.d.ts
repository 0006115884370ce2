/** The part of nspell that we use: it comes without types. */
declare module 'nspell' {
	interface Book {
		correct(word: string): boolean;
		add(word: string): void;
	}
	const nspell: (dictionary: { aff: Uint8Array; dic: Uint8Array }) => Book;
	export { nspell as default };
}
