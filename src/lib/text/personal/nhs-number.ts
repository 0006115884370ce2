/** Ten figures as an NHS number is written. */
export const TEN_FIGURES = /\b\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g;

/** Whether ten figures may be an NHS number. The last checks the nine before it, modulus 11: NHS Data Dictionary, "NHS NUMBER". */
export function isNhsNumber(typed: string): boolean {
	const figures = [...typed.replaceAll(/\D/g, '')].map(Number);
	const sum = figures
		.slice(0, 9)
		.reduce((total, figure, place) => total + figure * (10 - place), 0);
	return (11 - (sum % 11)) % 11 === figures[9];
}
