/** What stood in a form before a change, after it, and what stands there now, each by the names of its fields. */
export interface Stands<Value> {
	before: Readonly<Record<string, Value>>;
	after: Readonly<Record<string, Value>>;
	now: Readonly<Record<string, Value>>;
}

/** What a form holds once a change is taken back, and what became of the words written since. */
export interface TakenBack<Value> {
	fields: Record<string, Value>;
	/** `stay`: they stand in places that the change had left alone; `stoodThere`: some stood where the older words are again. */
	later: 'none' | 'stay' | 'stoodThere';
}

/**
 * Takes a change of a form back and no more: what was written since stays, but where the change itself had taken words away, and those
 * are wanted back. A field that is missing holds the same as an empty one.
 */
export function takeBack<Value>({ before, after, now }: Stands<Value>): TakenBack<Value> {
	const fields: Record<string, Value> = {};
	const later = new Set<TakenBack<Value>['later']>();
	for (const name of new Set([before, after, now].flatMap((all) => Object.keys(all)))) {
		const isTouched = !isSame(before[name], after[name]);
		const isLater = !isSame(now[name], after[name]) && !isSame(now[name], before[name]);
		if (isLater) later.add(isTouched ? 'stoodThere' : 'stay');
		const value = (isLater && !isTouched ? now : before)[name];
		if (value !== undefined) fields[name] = value;
	}
	return {
		fields,
		later: later.has('stoodThere') ? 'stoodThere' : later.has('stay') ? 'stay' : 'none',
	};
}

const isSame = (one: unknown, other: unknown) =>
	JSON.stringify(one ?? '') === JSON.stringify(other ?? '');
