-- An attempt that was handed in is "marked", or "waiting" for a person's mark.
UPDATE "Attempt" SET "state" = 'marked' WHERE "state" = 'submitted';
