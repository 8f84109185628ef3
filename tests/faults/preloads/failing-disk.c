/* Stands between SQLite and the system (LD_PRELOAD). What happens to the files whose path begins with
 * FAULT_DISK_DATABASE depends on the word that the file FAULT_DISK_FILE holds at that moment:
 *   full       writing fails with ENOSPC
 *   read-only  writing fails with EROFS
 *   sync       flushing fails with EIO
 * With FAULT_DISK_DURABLE set, each flush that succeeds leaves a copy at <path>.durable: that much
 * would outlive a power cut. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static ssize_t (*true_write)(int, const void *, size_t);
static ssize_t (*true_pwrite)(int, const void *, size_t, off64_t);
static int (*true_fsync)(int);
static int (*true_fdatasync)(int);

__attribute__((constructor)) static void find(void) {
  true_write = dlsym(RTLD_NEXT, "write");
  true_pwrite = dlsym(RTLD_NEXT, "pwrite64");
  true_fsync = dlsym(RTLD_NEXT, "fsync");
  true_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
}

/* The first letter of the word tells the three apart. */
static char word(void) {
  const char *name = getenv("FAULT_DISK_FILE");
  int file = name ? open(name, O_RDONLY | O_CLOEXEC) : -1;
  char first = 0;
  if (file < 0) return 0;
  if (read(file, &first, 1) != 1) first = 0;
  close(file);
  return first;
}

static int is_database(int fd, char *path) {
  const char *database = getenv("FAULT_DISK_DATABASE");
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  if (!database || length <= 0) return 0;
  path[length] = 0;
  return strncmp(path, database, strlen(database)) == 0;
}

static int write_fails(int fd) {
  char path[PATH_MAX];
  char now = fd > 2 && getenv("FAULT_DISK_FILE") ? word() : 0;
  if ((now != 'f' && now != 'r') || !is_database(fd, path)) return 0;
  errno = now == 'f' ? ENOSPC : EROFS;
  return 1;
}

static void keep_copy(int fd) {
  char path[PATH_MAX], copy[PATH_MAX + 16], block[65536];
  if (!getenv("FAULT_DISK_DURABLE") || !is_database(fd, path)) return;
  snprintf(copy, sizeof copy, "%s.durable.next", path);
  int from = open(path, O_RDONLY | O_CLOEXEC);
  int to = open(copy, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  for (ssize_t got; from >= 0 && to >= 0 && (got = read(from, block, sizeof block)) > 0;)
    if (true_write(to, block, (size_t)got) != got) abort();
  if (from >= 0) close(from);
  if (to >= 0) close(to);
  char last[PATH_MAX + 16];
  snprintf(last, sizeof last, "%s.durable", path);
  rename(copy, last);
}

static int flushed(int fd, int (*flush)(int)) {
  char path[PATH_MAX];
  if (getenv("FAULT_DISK_FILE") && word() == 's' && is_database(fd, path)) return errno = EIO, -1;
  int result = flush(fd);
  if (result == 0) keep_copy(fd);
  return result;
}

ssize_t write(int fd, const void *data, size_t size) {
  return write_fails(fd) ? -1 : true_write(fd, data, size);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
  return write_fails(fd) ? -1 : true_pwrite(fd, data, size, at);
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t at) { return pwrite64(fd, data, size, at); }

int fsync(int fd) { return flushed(fd, true_fsync); }

int fdatasync(int fd) { return flushed(fd, true_fdatasync); }
