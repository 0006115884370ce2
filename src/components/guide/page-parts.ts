import type { PagePart } from '#lib/guide/page-order.ts';
import MoreRows from './MoreRows.astro';
import Row from './Row.astro';
import RowName from './RowName.astro';

/** What the build puts between the words of a guide, by the name that it gives it. */
export const pageParts = { MoreRows, Row, RowName } satisfies Record<PagePart, unknown>;
