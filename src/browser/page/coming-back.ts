export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Brings fields through the browser's memory of pages that were left, and then does what must follow. WebKit
 * empties those marked `autocomplete="off"` a moment after `pageshow`, and tells nobody: what stood in them would
 * be gone, and the next letter would be kept in its place.
 */
export function bringBack(fieldsNow: () => Iterable<Field>, then?: () => void): void {
	let left: [field: Field, value: string, isTicked: boolean][] = [];
	window.addEventListener('pagehide', () => {
		left = [...fieldsNow()]
			.filter(({ type }) => type !== 'file')
			.map((field) => [field, field.value, field instanceof HTMLInputElement && field.checked]);
	});
	window.addEventListener('pageshow', ({ persisted }) => {
		if (!persisted) return;
		let typedIn: EventTarget | null = null;
		const restore = () => {
			for (const [field, value, isTicked] of left) {
				if (field === typedIn) continue;
				field.value = value;
				if (field instanceof HTMLInputElement) field.checked = isTicked;
			}
			then?.();
		};
		// Whoever types before that must not have the emptied fields kept.
		const early = ({ target }: Event) => {
			typedIn = target;
			restore();
		};
		window.addEventListener('input', early, { capture: true });
		window.setTimeout(() => {
			window.removeEventListener('input', early, { capture: true });
			restore();
		});
	});
}
