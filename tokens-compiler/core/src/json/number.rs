//! Numbers: how they are written, and their values.

use super::Kind;
use super::read::{Dialect, Reader};
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::path::hex_digit;

impl Reader<'_, '_> {
    pub(super) fn number(&mut self) -> Option<()> {
        let start = self.at;
        if matches!(self.peek(), b'-' | b'+') {
            self.at += 1;
        }
        if self.peek().is_ascii_alphabetic() {
            return self.signed_word(start);
        }
        let is_hexadecimal = self.peek() == b'0' && matches!(self.bytes.get(self.at + 1), Some(b'x' | b'X'));
        let (mut is_valid, help) = if is_hexadecimal {
            self.hexadecimal()
        } else {
            (self.decimal(), "write digits on both sides of the point, no leading zeros, and no sign but `-`")
        };
        is_valid &= self.dialect == Dialect::Json5 || self.bytes[start] != b'+';
        if !is_valid {
            let span = self.span(start, self.at.max(start + 1));
            let written = self.text[start..self.at].to_owned();
            self.error(
                Diagnostic::new(Code::JsonSyntax, format!("`{written}` is not a JSON number"))
                    .at(span, "expected digits, then a fraction, then an exponent")
                    .help(help),
            )?;
        }
        self.push(Kind::Number, start);
        Some(())
    }

    /// `0x` and digits; whether they are written as the dialect wants them, and what to do.
    fn hexadecimal(&mut self) -> (bool, &'static str) {
        self.at += 2;
        let start = self.at;
        while self.peek().is_ascii_hexdigit() {
            self.at += 1;
        }
        if self.dialect == Dialect::Json5 {
            (self.at > start, "expected hexadecimal digits after `0x`")
        } else {
            (false, "JSON has only decimal numbers: write it as one, or name the file `.json5`")
        }
    }

    /// Digits, a fraction and an exponent; whether they are written as the dialect wants them.
    fn decimal(&mut self) -> bool {
        let relaxed = self.dialect == Dialect::Json5;
        let first = self.at;
        let whole = self.digits();
        let leading_zero = whole > 1 && self.bytes[first] == b'0';
        let mut fraction = usize::from(relaxed);
        if self.peek() == b'.' {
            self.at += 1;
            fraction = self.digits() + usize::from(relaxed && whole > 0);
        } else {
            fraction = fraction.max(1);
        }
        let mut exponent = 1;
        if matches!(self.peek(), b'e' | b'E') {
            self.at += 1;
            if matches!(self.peek(), b'-' | b'+') {
                self.at += 1;
            }
            exponent = self.digits();
        }
        let has_digits = whole > 0 || relaxed && self.at > first + 1;
        has_digits && !leading_zero && fraction > 0 && exponent > 0
    }

    fn digits(&mut self) -> usize {
        let start = self.at;
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        self.at - start
    }
}

/// The value of a number that the reader has accepted.
pub(super) fn value(written: &str) -> f64 {
    let (negative, digits) = match written.as_bytes().first() {
        Some(b'-') => (true, &written[1..]),
        Some(b'+') => (false, &written[1..]),
        _ => (false, written),
    };
    let value = match digits.get(..2) {
        Some("0x" | "0X") => {
            let mut sum = 0.0;
            for &digit in &digits.as_bytes()[2..] {
                sum = sum * 16.0 + f64::from(hex_digit(digit).unwrap_or(0));
            }
            sum
        }
        _ => digits.parse().unwrap_or(f64::INFINITY),
    };
    if negative { -value } else { value }
}
