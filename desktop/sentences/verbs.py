"""What the acts in the journal are called, Japanese and English side by side."""

from __future__ import annotations

OTHER_VERB = ("変更", "changed")

VERBS = {
    "add_demo_groups": ("団体の登録", "groups registered"),
    "add_equipment": ("備品の追加", "equipment added"),
    "add_group": ("団体の登録", "group registered"),
    "add_room": ("部屋の追加", "room added"),
    "add_staff": ("スタッフの追加", "staff added"),
    "book_room": ("予約", "booked"),
    "cancel_booking": ("予約の取消し", "booking cancelled"),
    "change_booking": ("予約内容の変更", "booking changed"),
    "confirm_booking": ("予約の確定", "booking confirmed"),
    "describe_site": ("所在地の変更", "site's address changed"),
    "fill_demo": ("見本の作成", "demo made"),
    "hold_room": ("電話での確保", "held"),
    "issue_permit": ("許可書の発行", "permit issued"),
    "move_booking": ("予約の移動", "booking moved"),
    "seal_journal": ("記録の封印", "journal sealed"),
    "set_pin": ("暗証番号の変更", "PIN changed"),
    "set_setting": ("設定の変更", "setting changed"),
    "set_up_center": ("センターの開設", "center set up"),
    "undo": ("元に戻す操作", "undone"),
}
