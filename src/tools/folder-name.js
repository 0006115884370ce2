/**
 * What is wrong with the name of the folder that the project stands in; nothing where it will do. Vite cuts
 * a path at `#` and `?`, and takes `%41` for a letter, so that drawings go missing without a word.
 * @param {string} folder
 * @returns {string | undefined}
 */
export function faultOfFolder(folder) {
	const sign = /[#?%]/.exec(folder)?.[0];
	return sign === undefined
		? undefined
		: `The project stands in ${folder}, and a site cannot be made in a folder with ${sign} in its name. Move it, or name the folder otherwise.`;
}
