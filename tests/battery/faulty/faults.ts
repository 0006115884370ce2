import { hardToFollow } from './hard-to-follow.ts';
import { hardToFind } from './hard-to-find.ts';
import { hardToPress } from './hard-to-press.ts';
import { hardToPrint } from './hard-to-print.ts';
import { hardToSee } from './hard-to-see.ts';
import { hardToTakeIn } from './hard-to-take-in.ts';
import { hardToUnderstand } from './hard-to-understand.ts';
import { hardWhenPressed } from './hard-when-pressed.ts';

import type { PlantedFault } from './planted-fault.ts';

export type { PlantedFault };

/** Every fault that we planted. */
export const plantedFaults: PlantedFault[] = [
	...hardToSee,
	...hardToPress,
	...hardToFind,
	...hardToFollow,
	...hardToUnderstand,
	...hardToTakeIn,
	...hardWhenPressed,
	...hardToPrint,
];
