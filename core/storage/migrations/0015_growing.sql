-- SPDX-FileCopyrightText: 2026 The Justitiehuis developers
-- SPDX-License-Identifier: EUPL-1.2
--
-- What grows for as long as a house works is not walked through for the little of it that is of today. Of the trail: what
-- was done lately, and what one did oneself.
CREATE INDEX act_by_day ON act (happened_at);
CREATE INDEX act_by_login ON act (login, mid);

-- Of those who were ever monitored the few that still are; of all that was ever bought what is set apart for a visit.
CREATE INDEX monitoring_going_on ON monitoring (dossier) WHERE state NOT IN ('RETURNED', 'CANCELLED', 'CLOSED');
DROP INDEX equipment_by_intervention;
CREATE INDEX equipment_by_intervention ON equipment (intervention) WHERE intervention IS NOT NULL;

-- The dossiers that were moved to another version of their law: asked after each portion of a run.
CREATE INDEX act_of_move ON act (mid) WHERE name = 'moveDossier';
