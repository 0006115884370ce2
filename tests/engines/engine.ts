/** How a browser is set before it starts: as it comes, or dark and without JavaScript. */
export type Mood = 'as it comes' | 'dark, without JavaScript';

/** What a reader does with a browser, whichever engine it has. */
export interface Reader {
	open(address: string): Promise<void>;
	/** Runs a function inside the page and brings back what it finds. */
	ask<Given extends unknown[], Answer>(
		work: (...given: Given) => Answer,
		...given: Given
	): Promise<Awaited<Answer>>;
	/** Presses a place on the screen, as a pointer does. */
	pressAt(place: { x: number; y: number }): Promise<void>;
	/** Types where the cursor stands. */
	type(words: string): Promise<void>;
	pressEnter(): Promise<void>;
	/** The page on paper, where a test can ask the engine for that. */
	print?: () => Promise<Buffer>;
	leave(): Promise<void>;
}

/** A phone held upright. */
export const PHONE = [390, 844] as const;
