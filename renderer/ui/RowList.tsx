import type { ReactNode, Ref } from 'react'
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components'
import style from './RowList.module.css'

type RowListProps<Row extends { readonly id: string }> = {
  readonly label: string
  readonly rows: readonly Row[]
  /** Every row is as high, in px. */
  readonly rowSize: number
  /** What the rows are drawn from beside themselves. */
  readonly dependencies: readonly unknown[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
  /** What typing letters in the list looks for. */
  readonly textOf: (row: Row) => string
  readonly children: (row: Row) => ReactNode
  readonly ref?: Ref<HTMLDivElement>
}

/** A list to choose one row of; only those in sight are drawn: ten thousand cost as much as twenty. */
export function RowList<Row extends { readonly id: string }>(props: RowListProps<Row>) {
  const { label, rows, rowSize, dependencies, chosen, onChoose, textOf, children, ref } = props
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowSize, padding: 4 }}>
      <ListBox
        {...(ref === undefined ? {} : { ref })}
        className={style.list ?? ''}
        aria-label={label}
        items={rows}
        dependencies={dependencies}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys
          if (key !== undefined) onChoose(String(key))
        }}
      >
        {(row) => (
          <ListBoxItem
            id={row.id}
            textValue={textOf(row)}
            className={style.row ?? ''}
            style={{ blockSize: rowSize }}
          >
            {children(row)}
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  )
}
