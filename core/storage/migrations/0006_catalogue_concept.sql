-- SPDX-FileCopyrightText: 2026 The Justitiehuis developers
-- SPDX-License-Identifier: EUPL-1.2
--
-- Who wrote a version of a dossier type, and who read it before it was published: never the same.
ALTER TABLE catalogue_version ADD COLUMN author BLOB REFERENCES staff(id);
ALTER TABLE catalogue_version ADD COLUMN reviewer BLOB REFERENCES staff(id);
ALTER TABLE catalogue_version ADD COLUMN reviewed_on TEXT;
ALTER TABLE catalogue_version ADD COLUMN note TEXT NOT NULL DEFAULT '';
