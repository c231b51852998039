-- SPDX-FileCopyrightText: 2026 The Justitiehuis developers
-- SPDX-License-Identifier: EUPL-1.2
--
-- The appointment a letter is about: an invitation names its day, hour and place.
ALTER TABLE report ADD COLUMN contact BLOB REFERENCES contact(id);
