/** The button that was pressed, wherever in it; nothing where something else was. */
export function pressedButton({ target }: Event): HTMLButtonElement | null {
	return target instanceof Element ? target.closest('button') : null;
}
