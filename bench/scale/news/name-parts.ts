/** What names in the made-up news are put together from. */

export const families = (
  'Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đào Đoàn Vương Trịnh Trương Lâm Mai Tô Hà Cao ' +
  'Châu Tạ Phùng Quách Thái Lương Lưu Kiều Khuất Nghiêm'
).split(' ');

export const middles = (
  'Văn Thị Minh Quang Ngọc Đức Thanh Hữu Xuân Anh Hồng Thu Công Đình Bảo Gia Khánh Mạnh Tuấn Hải Kim Phương Thế Trọng ' +
  'Viết Duy Nhật Thùy Bích Quốc'
).split(' ');

export const givens = (
  'An Bình Châu Chi Cường Dũng Duyên Đạt Đông Giang Hạnh Hậu Hiền Hiếu Hoa Hòa Hoàn Hùng Huy Khoa Kiên Lan Liên Linh ' +
  'Loan Long Lợi Mai Mẫn Nam Nga Nghĩa Nhung Oanh Phong Phúc Phượng Quân Quyên Sơn Tài Tâm Thảo Thắng Thịnh Thủy Tiến ' +
  'Toàn Trâm Trung Tú Tùng Uyên Vân Vinh Yến'
).split(' ');

export const titles = [
  { vi: 'Bộ trưởng Y tế', en: 'Health Minister' },
  { vi: 'Bộ trưởng Tài chính', en: 'Finance Minister' },
  { vi: 'Thứ trưởng Ngoại giao', en: 'Deputy Foreign Minister' },
  { vi: 'Chủ tịch UBND tỉnh', en: 'provincial chairman' },
  { vi: 'Phó Chủ tịch UBND thành phố', en: 'deputy mayor' },
  { vi: 'Giám đốc Sở Giáo dục', en: 'education director' },
  { vi: 'Giám đốc Công an tỉnh', en: 'provincial police director' },
  { vi: 'Chủ tịch Hiệp hội Doanh nghiệp', en: 'business association chairman' },
  { vi: 'Tổng giám đốc', en: 'chief executive' },
  { vi: 'Giáo sư', en: 'Professor' },
  { vi: 'Tiến sĩ', en: 'Dr' },
  { vi: 'Đại sứ', en: 'Ambassador' },
  { vi: 'Thiếu tướng', en: 'Major General' },
  { vi: 'Trưởng phòng Nông nghiệp', en: 'agriculture officer' },
  { vi: 'luật sư', en: 'lawyer' },
  { vi: 'ông', en: 'Mr' },
  { vi: 'bà', en: 'Ms' },
  { vi: 'huấn luyện viên', en: 'coach' },
  { vi: 'nghệ sĩ', en: 'artist' },
  { vi: 'bác sĩ', en: 'Dr' },
] as const;

export const organisations = [
  { vi: 'Bộ Y tế', en: 'the Ministry of Health' },
  { vi: 'Bộ Tài chính', en: 'the Ministry of Finance' },
  { vi: 'Bộ Công Thương', en: 'the Ministry of Industry and Trade' },
  { vi: 'Bộ Giáo dục và Đào tạo', en: 'the Ministry of Education and Training' },
  { vi: 'Bộ Xây dựng', en: 'the Ministry of Construction' },
  { vi: 'Ngân hàng Nhà nước', en: 'the State Bank' },
  { vi: 'Ngân hàng Thế giới', en: 'the World Bank' },
  { vi: 'Tổng cục Thống kê', en: 'the General Statistics Office' },
  { vi: 'Liên minh châu Âu', en: 'the European Union' },
  { vi: 'Liên Hợp Quốc', en: 'the United Nations' },
  { vi: 'Hội Chữ thập đỏ', en: 'the Red Cross' },
  { vi: 'Tổng công ty Đường sắt', en: 'the Railway Corporation' },
  { vi: 'Đại học Quốc gia', en: 'the National University' },
  { vi: 'Viện Kiểm sát', en: 'the Procuracy' },
  { vi: 'Cục Hàng không', en: 'the Aviation Authority' },
  { vi: 'Liên đoàn Bóng đá', en: 'the Football Federation' },
] as const;
