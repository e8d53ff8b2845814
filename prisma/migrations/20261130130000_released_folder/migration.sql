-- Released files may lie in a folder that the server can read.
ALTER TABLE "release_import" DROP CONSTRAINT "release_import_source_is_known";
ALTER TABLE "release_import" ADD CONSTRAINT "release_import_source_is_known" CHECK ("source" IN ('upload', 'address', 'command', 'folder'));
