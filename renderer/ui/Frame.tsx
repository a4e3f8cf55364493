import { PanelRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import style from './Frame.module.css'

type FrameProps = {
  /** What stands beside the program's name: a facility, or the way to the open release. */
  readonly crumbs: ReactNode
  readonly actions: ReactNode
  readonly left: ReactNode
  readonly leftLabel: string
  readonly main: ReactNode
  readonly mainLabel: string
  /** Below 1,200 px, or sooner with larger text, it folds away behind a button in the top bar. */
  readonly right?: ReactNode
  readonly rightLabel?: string
  readonly isRightOpen?: boolean
  readonly onRightOpen?: (isOpen: boolean) => void
  /** True hides both panels. */
  readonly isFocused?: boolean
  readonly status: ReactNode
  readonly statusAside?: ReactNode
}

/** The house of every screen: bar above, desk with two panels, status line below. */
export function Frame(props: FrameProps) {
  const { isRightOpen = false, onRightOpen } = props
  const hasRight = props.right !== undefined
  return (
    <div className={style.house}>
      <div
        className={style.frame}
        data-right={hasRight}
        data-right-open={isRightOpen}
        data-focused={props.isFocused ?? false}
      >
        <header className={style.bar}>
          <span className={style.brand}>
            <Mark />
            Teras
          </span>
          <div className={style.crumbs}>{props.crumbs}</div>
          <div className={style.actions}>
            {props.actions}
            {hasRight ? (
              <span className={style.fold}>
                <Button
                  square
                  aria-label={props.rightLabel ?? ''}
                  aria-pressed={isRightOpen}
                  onPress={() => onRightOpen?.(!isRightOpen)}
                >
                  <PanelRight aria-hidden />
                </Button>
              </span>
            ) : null}
          </div>
        </header>
        <nav className={style.left} aria-label={props.leftLabel}>
          {props.left}
        </nav>
        <main
          className={style.main}
          aria-label={props.mainLabel}
          onPointerDown={() => onRightOpen?.(false)}
        >
          {props.main}
        </main>
        {hasRight ? (
          <aside
            className={style.right}
            aria-label={props.rightLabel}
            onKeyDown={(event) => {
              if (event.key === 'Escape') onRightOpen?.(false)
            }}
          >
            {props.right}
          </aside>
        ) : null}
        <footer className={style.status}>
          <div className={style.statusStart}>{props.status}</div>
          {props.statusAside}
        </footer>
      </div>
    </div>
  )
}

function Mark() {
  return (
    <svg width="20" height="14" viewBox="0 0 20 14" aria-hidden="true" className={style.mark}>
      <path d="M0 0h20v3H0zM0 5.5h13v3H0zM0 11h20v3H0z" fill="currentColor" />
    </svg>
  )
}
