/** A line of facts that stands in the wrong shape: which of the lines, from 0, and what to do. */
export interface ShapeMistake {
	at: number;
	says: string;
	fix: string;
}

/** A line that names a fact: the spaces before it, its dash, its name and what follows. */
export const NAME = /^(\s*)(- )?([A-Za-z][\w.]*):(.*)$/;
