package smoke

import androidx.compose.ui.graphics.Color
import androidx.compose.ui.unit.dp

public val wrong: Color get() = 4.dp
