import { describe, expect, test } from 'vitest'
import { withoutStyles } from '../../../renderer/bridge/without-styles.ts'

describe('withoutStyles', () => {
  test.each([
    ['<p style="color:red">a</p>', '<p data-written-style="color:red">a</p>'],
    ["<p class=x STYLE='a>b'>a</p>", "<p class=x data-written-style='a>b'>a</p>"],
    ['<p title=" style=x">style=b</p>', '<p title=" style=x">style=b</p>'],
    ['<b\nclass="x"style=c>a</b>', '<b\nclass="x"data-written-style=c>a</b>'],
    ['a<style>p{}</style>b<style media="x">q{}</style>c', 'abc'],
    ['a<style>b', 'a<style>b'],
  ])('reads %s as nothing that styles', (html, bare) => {
    expect(withoutStyles(html)).toBe(bare)
  })
})
