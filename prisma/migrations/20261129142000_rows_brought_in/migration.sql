-- Rows of worksheet 5B that a waiting file, and then a load, was made of, in the order of its lines: they leave the worksheet when the
-- load comes in, and are back when it is taken back.
ALTER TABLE "local_upload" ADD COLUMN "sheet_rows" UUID[] DEFAULT '{}';
ALTER TABLE "local_batch" ADD COLUMN "sheet_rows" UUID[] DEFAULT '{}';
