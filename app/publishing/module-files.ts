/** A content file: its path inside the module's folder, with `/`, and its text. */
export interface ModuleFile {
  path: string;
  text: string;
}

/** The files of one module as text. `folder` is how problems name the place of its files. */
export interface ModuleFiles {
  folder: string;
  /** The module's id as its folder's name states it. */
  id: string;
  files: ModuleFile[];
}
