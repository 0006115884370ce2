/** How far the library may be trusted today, by the states of its guides: never a sentence that somebody must remember to change. */
export const libraryStateWords = {
	libraryState: {
		heading: (checked: number, all: number) => {
			if (checked === 0) return 'Every guide is a draft today';
			return checked === all
				? 'Every guide here is checked'
				: `Checked today: ${checked} of ${all} guides`;
		},
		writtenBy: (hasTherapist: boolean) =>
			hasTherapist
				? 'Each guide says at the top and on paper who wrote it.'
				: 'Each guide was written from published sources by people who are not occupational therapists. No occupational therapist has written or checked one yet. Each guide says so at the top and on paper.',
		advice: (checked: number, all: number) => {
			if (checked === 0)
				return 'Please use this site to try it out. Do not give its guides to patients yet.';
			return checked === all
				? 'A registered occupational therapist, who did not write it, has checked each one. The name and the date stand at the top.'
				: 'The others are drafts, and say so at the top. Do not give a draft to patients.';
		},
		link: 'Where each guide stands today',
	},
};
