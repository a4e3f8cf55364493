import i18next from 'i18next'

/** Asked each time anew, so that they follow the language of the window. */
type Message = (values: Values) => string
type Values = Readonly<Record<string, string | number | boolean>>

const say = i18next.t

const text = (value: unknown): string => String(value ?? '')
const count = (value: unknown): number => Number(value ?? 0)

/**
 * The words of react-aria by its own packages and keys. It throws for a package that is missing
 * here, so those are named whose words no control of ours can ask for.
 */
export const controlWords: Readonly<Record<string, Readonly<Record<string, Message>>>> = {
  '@react-aria/autocomplete': { collectionLabel: () => say('controls.suggestions') },
  '@react-aria/calendar': {
    previous: () => say('controls.previous'),
    next: () => say('controls.next'),
    selectedDateDescription: ({ date }) => say('controls.chosenDate', { date: text(date) }),
    todayDate: ({ date }) => say('controls.today', { date: text(date) }),
    todayDateSelected: ({ date }) => say('controls.todayChosen', { date: text(date) }),
    dateSelected: ({ date }) => say('controls.chosen', { name: text(date) }),
    minimumDate: () => say('controls.firstDate'),
    maximumDate: () => say('controls.lastDate'),
  },
  '@react-aria/combobox': {
    buttonLabel: () => say('controls.showSuggestions'),
    listboxLabel: () => say('controls.suggestions'),
    countAnnouncement: ({ optionCount }) =>
      say('controls.optionCount', { count: count(optionCount) }),
    selectedAnnouncement: ({ optionText }) => say('controls.chosen', { name: text(optionText) }),
    focusAnnouncement: focused,
  },
  '@react-aria/datepicker': {
    calendar: () => say('controls.calendar'),
    selectedDateDescription: ({ date }) => say('controls.chosenDate', { date: text(date) }),
  },
  '@react-aria/dnd': {},
  '@react-aria/grid': {
    select: () => say('controls.select'),
    longPressToSelect: () => say('controls.selectByLongPress'),
    selectedCount: ({ count: selected }) =>
      selected === 0
        ? say('controls.selectedNone')
        : say('controls.selectedCount', { count: count(selected) }),
    selectedAll: () => say('controls.selectedAll'),
    selectedItem: ({ item }) => say('controls.selectedItem', { name: text(item) }),
    deselectedItem: ({ item }) => say('controls.deselectedItem', { name: text(item) }),
  },
  '@react-aria/menu': { longPressMessage: () => say('controls.openByLongPress') },
  '@react-aria/overlays': { dismiss: () => say('controls.dismiss') },
  '@react-aria/searchfield': { 'Clear search': () => say('controls.clearSearch') },
  '@react-aria/spinbutton': { Empty: () => say('controls.empty') },
  '@react-stately/datepicker': {
    rangeUnderflow: ({ minValue }) => say('controls.notBefore', { date: text(minValue) }),
    rangeOverflow: ({ maxValue }) => say('controls.notAfter', { date: text(maxValue) }),
    unavailableDate: () => say('controls.unavailableDate'),
  },
  'react-aria-components': {
    selectPlaceholder: () => say('controls.chooseOne'),
    dropzoneLabel: () => say('controls.dropZone'),
  },
}

function focused({ optionText, isSelected, isGroupChange, groupTitle, groupCount }: Values) {
  const option = isSelected ? say('controls.chosen', { name: text(optionText) }) : text(optionText)
  if (!isGroupChange) return option
  return say('controls.optionGroup', { name: text(groupTitle), count: count(groupCount), option })
}

/** Before the first control is drawn: react-aria looks for its words once. */
export function teachControls(): void {
  Object.assign(window, {
    [Symbol.for('react-aria.i18n.locale')]: 'id-ID',
    [Symbol.for('react-aria.i18n.strings')]: controlWords,
  })
}
