import 'dart:ui';

abstract final class LightTokens {
  static const colorNavy = Color(0xFF1A3399);
  static const colorWhite = Color(0xFFFFFFFF);
  static const colorText = Color(0xFF1A3399);
  static const colorPage = Color(0xFFFFFFFF);
  static const colorLink = Color(0xFF1A3399);
  static const colorVeil = Color(0x80000000);
  static const double spaceSmall = 4;
  static const double spaceLarge = 24;
}

abstract final class DarkTokens {
  static const colorNavy = Color(0xFF1A3399);
  static const colorWhite = Color(0xFFFFFFFF);
  static const colorText = Color(0xFFFFFFFF);
  static const colorPage = Color(0xFF1A3399);
  static const colorLink = Color(0xFFFFFFFF);
  static const colorVeil = Color(0x80000000);
  static const double spaceSmall = 4;
  static const double spaceLarge = 24;
}
