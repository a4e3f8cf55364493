import { describe, expect, test } from 'vitest'
import { kindOfMount, readLabel, readMounts } from '#services/sticks/read-mounts.ts'

const mounts = `sysfs /sys sysfs rw,nosuid,nodev,noexec,relatime 0 0
proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0
/dev/nvme0n1p2 / ext4 rw,relatime,errors=remount-ro 0 0
tmpfs /run/user/1000 tmpfs rw,nosuid,nodev,relatime,size=803308k 0 0
/dev/nvme0n1p1 /boot/efi vfat rw,relatime,fmask=0077 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw,nosuid,nodev,relatime 0 0
//nas.contoh/humas /mnt/kantor cifs rw,relatime,vers=3.1.1 0 0
/dev/sdb1 /media/humas/HUMAS\\04016G vfat ro,nosuid,nodev,relatime,uid=1000 0 0
/dev/sdc1 /media/humas/Cadangan fuseblk rw,nosuid,nodev,relatime,blksize=4096 0 0
`
const usb = { isRemovable: true, isUsb: true }

describe('readMounts', () => {
  test('leaves out what is no disk', () => {
    expect(readMounts(mounts).map(({ folder }) => folder)).toEqual([
      '/',
      '/boot/efi',
      '/run/user/1000/gvfs',
      '/mnt/kantor',
      '/media/humas/HUMAS 16G',
      '/media/humas/Cadangan',
    ])
  })

  test('tells a stick that is write-protected', () => {
    const read = readMounts(mounts).map(({ device, isReadOnly }) => [device, isReadOnly])

    expect(read).toContainEqual(['/dev/sdb1', true])
    expect(read).toContainEqual(['/dev/sdc1', false])
  })

  test('takes the last of two that lie over each other', () => {
    const text = '/dev/sdb1 /mnt/x vfat rw 0 0\n/dev/sdc1 /mnt/x exfat rw 0 0\n'

    expect(readMounts(text)).toMatchObject([{ device: '/dev/sdc1', type: 'exfat' }])
  })

  test('makes nothing of a text that is no list', () => {
    expect(readMounts('')).toEqual([])
    expect(readMounts('rusak\n\n \n')).toEqual([])
  })
})

describe('kindOfMount', () => {
  const kindAt = (folder: string, facts: Parameters<typeof kindOfMount>[1]) => {
    const mount = readMounts(mounts).find((one) => one.folder === folder)
    return mount === undefined ? null : kindOfMount(mount, facts)
  }

  test('knows sticks, the network, and the disk of the PC', () => {
    expect(kindAt('/media/humas/HUMAS 16G', usb)).toBe('stick')
    expect(kindAt('/media/humas/Cadangan', { isRemovable: false, isUsb: true })).toBe('stick')
    expect(kindAt('/media/humas/Cadangan', { isRemovable: false, isUsb: false })).toBe('other')
    expect(kindAt('/media/humas/Cadangan', null)).toBe('other')
    expect(kindAt('/mnt/kantor', null)).toBe('network')
    expect(kindAt('/', usb)).toBe('system')
  })
})

describe('readLabel', () => {
  test('reads what stands for spaces and other letters', () => {
    expect(readLabel('HUMAS\\x2016G')).toBe('HUMAS 16G')
    expect(readLabel('Kantor\\xc3\\xa9')).toBe('Kantoré')
    expect(readLabel('100%')).toBe('100%')
    expect(readLabel('\\xff')).toBe('\\xff')
  })
})
