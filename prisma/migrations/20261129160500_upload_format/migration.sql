-- A spreadsheet waits as its sheets, read once in a process of its own; other files wait as they came.
ALTER TABLE "local_upload" ADD COLUMN "format" TEXT NOT NULL DEFAULT 'text';
ALTER TABLE "local_upload" ADD CONSTRAINT "local_upload_format_is_known" CHECK ("format" IN ('text', 'sheets'));
