/** One mistake in the good guide, made as somebody would make it, and the answer to it. */
export interface Mistake {
	mistake: string;
	/** What the good guide says. */
	right: string;
	/** What was typed in its place. */
	wrong: string;
	/** The line that the author is sent to. */
	line: number;
	/** The answer, word for word. */
	answer: string;
}

/** A mistake in the first paragraph under the steps of the good guide. */
export const typed = (mistake: string, wrong: string, answer: string): Mistake => ({
	mistake,
	right: 'You never lift the kettle to the tap.',
	wrong,
	line: 73,
	answer,
});
